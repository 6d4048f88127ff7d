/** What the script tag says about consent, and what follows. */
export const CONSENT_CHOICES = [
  { value: 'required', label: 'consent_required', hint: 'consent_required_hint' },
  { value: 'granted', label: 'consent_granted', hint: 'consent_granted_hint' },
] as const

/** Whose word releases a reward. */
export const TRUST_CHOICES = [
  { value: 'verified', label: 'trust_verified', hint: 'trust_verified_hint' },
  { value: 'reported', label: 'trust_reported', hint: 'trust_reported_hint' },
] as const
