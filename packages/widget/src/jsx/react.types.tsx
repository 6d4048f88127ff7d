/** @jsxImportSource react */
import type {} from './react.ts'

/** What must compile in React 19, and what must not. The compiler is the test. */
export const examples = [
  <goodword-invite key="1" mode="launcher" theme="dark" preset="warm" lang="de" product="a Pilea" />,
  <goodword-invite key="2" customer-token="x" texts={{ heading: 'Hello' }} className="mine" id="a" />,
  <goodword-invite key="3" ongoodword-share={({ detail }) => detail.channel.length} />,
  <goodword-welcome key="4" coupon-field="#coupon" ongoodword-apply={({ detail }) => detail.code} />,
  <goodword-thanks key="5" order="1001" product="a Pilea" />,
  // @ts-expect-error there is no such preset
  <goodword-invite key="6" preset="pink" />,
]
