/** Whether things may be kept on this device. `required`: not asked yet, or asked and not answered. */
export type Consent = 'granted' | 'required' | 'denied'
