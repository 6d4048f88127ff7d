import type { PartLoaders } from './parts.ts'

/** Where the parts are. Each becomes a file of its own. */
export const PART_LOADERS: PartLoaders = {
  guide: () => import('./parts/guide/guide.tsx'),
  join: () => import('./parts/join/join.tsx'),
  overlay: () => import('./parts/overlay/overlay.tsx'),
  qr: () => import('./parts/qr/qr.tsx'),
  rewards: () => import('./parts/rewards/rewards.tsx'),
  studio: () => import('./parts/studio/studio.tsx'),
}
