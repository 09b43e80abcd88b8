/** The embedded forms: each is fetched by the frames that show it, and by no other. */
import { lazy, type ComponentType } from 'react';
import type { EmbedForm } from '#domain/embedCodec.ts';

export const FORMS: Readonly<Record<EmbedForm, ComponentType>> = {
  grid: lazy(() => import('./GridForm.tsx').then((module) => ({ default: module.GridForm }))),
  area: lazy(() => import('./AreaForm.tsx').then((module) => ({ default: module.AreaForm }))),
  timeline: lazy(() => import('#features/timeline/Timeline.tsx').then((module) => ({ default: module.Timeline }))),
};
