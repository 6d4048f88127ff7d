import * as v from 'valibot'
import { BenefitSchema, REWARD_STATUSES } from './benefit.ts'
import { ProblemSchema } from './problem.ts'
import { ReasonSchema } from './reason.ts'

/** What a browser hears about its own conversion: public reasons only, never fraud signals. */
export const DecisionSchema = v.object({
  credited: v.boolean(),
  /** What the friend gets, and how far it is. */
  friendReward: v.optional(v.object({ benefit: BenefitSchema, status: v.picklist(REWARD_STATUSES) })),
  reasons: v.array(ReasonSchema),
})
export type WireDecision = v.InferOutput<typeof DecisionSchema>

/** The answer to one message of a batch, in the batch's order. */
export const AnswerSchema = v.object({
  /** The message's id as it was sent; empty when the message had none that could be read. */
  id: v.string(),
  /** `duplicate`: the message was known already, nothing was counted twice. */
  status: v.picklist(['accepted', 'duplicate', 'rejected']),
  /**
   * For a rejected message: why. A message answered with a status of 429 or 5xx may be sent again, others never succeed. For an accepted
   * conversion: what is wrong with its order token, for which it counts as unsigned.
   */
  problem: v.optional(ProblemSchema),
  /** For a conversion: what was decided. */
  decision: v.optional(DecisionSchema),
})
export type Answer = v.InferOutput<typeof AnswerSchema>

/** Body of the answer to `POST /v1/messages`: status 200 whenever the batch itself could be read. */
export const BatchAnswerSchema = v.object({ answers: v.array(AnswerSchema) })
export type BatchAnswer = v.InferOutput<typeof BatchAnswerSchema>
