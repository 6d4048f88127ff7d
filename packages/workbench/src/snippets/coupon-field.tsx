'use client'
import { useEffect, useRef, useState } from 'react'
import { goodword } from './goodword.ts'

/** Fills in the friend's code when there is one; the shopper may still change it. */
export function CouponField() {
  const [coupon, setCoupon] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    return goodword.on('touch', () => {
      if (field.current) goodword.fill(field.current).catch(console.error)
    })
  }, [])
  return (
    <label>
      Coupon <input ref={field} value={coupon} onChange={({ target }) => setCoupon(target.value)} />
    </label>
  )
}
