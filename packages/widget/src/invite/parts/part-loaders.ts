import type { PartLoaders } from './parts.ts'

/** Where the parts are. Each becomes a file of its own. */
export const PART_LOADERS: PartLoaders = {
  account: () => import('./account/account.tsx'),
  guide: () => import('./guide/guide.tsx'),
  join: () => import('./join/join.tsx'),
  overlay: () => import('./overlay/overlay.tsx'),
  qr: () => import('./qr/qr.tsx'),
  rewards: () => import('./rewards/rewards.tsx'),
  studio: () => import('./studio/studio.tsx'),
}
