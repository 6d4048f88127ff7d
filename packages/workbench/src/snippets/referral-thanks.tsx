'use client'
import type { Order } from '@goodword/core'
import { useEffect, useState } from 'react'
import { goodword } from './goodword.ts'

/** Reports the order. The same order number counts once, so an effect that runs twice does no harm. */
export function ReferralThanks({ order }: { order: Order }) {
  const [credited, setCredited] = useState(false)
  useEffect(() => {
    goodword.convert(order).then((result) => {
      setCredited('decision' in result && result.decision?.credited === true)
    }, console.error)
  }, [order])
  return credited ? <p>Your friend thanks you.</p> : null
}
