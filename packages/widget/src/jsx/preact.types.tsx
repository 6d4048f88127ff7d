import type {} from './preact.ts'

/** What must compile in Preact, and what must not. The compiler is the test. */
export const examples = [
  <goodword-invite key="1" mode="dialog" theme="dark" preset="warm" lang="de" product="a Pilea" />,
  <goodword-invite key="2" customer-token="x" texts={{ heading: 'Hello' }} class="mine" id="a" />,
  <goodword-invite key="3" ongoodword-join={({ detail }) => detail.code.length} />,
  <goodword-welcome key="4" coupon-field="#coupon" ongoodword-apply={({ detail }) => detail.code} />,
  <goodword-thanks key="5" order="1001" product="a Pilea" />,
  // @ts-expect-error there is no such mode
  <goodword-invite key="6" mode="sideways" />,
  // @ts-expect-error there is no such theme
  <goodword-thanks key="7" theme="pink" />,
]
