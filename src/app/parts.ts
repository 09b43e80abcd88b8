/** The parts of the page that are fetched when they are first needed, and how each is fetched. */
import type { ComponentType } from 'react';
import { loadLateWords } from '#i18n/lateWords.ts';

export interface Part {
  readonly load: () => Promise<ComponentType>;
  /** The part, once it was fetched. */
  readonly loaded: () => ComponentType | null;
}

/** A failed fetch is tried anew when the part is next asked for. */
function createPart(fetchPart: () => Promise<ComponentType>): Part {
  let part: ComponentType | null = null;
  return {
    load: async () => {
      const [fetched] = await Promise.all([part ?? fetchPart(), loadLateWords()]);
      part = fetched;
      return fetched;
    },
    loaded: () => part,
  };
}

export const DRAWER = createPart(async () => (await import('#features/drawer/Drawer.tsx')).Drawer);
export const ABOUT = createPart(async () => (await import('#features/about/About.tsx')).About);
export const EMBED_BUILDER = createPart(async () => (await import('#features/embed/EmbedBuilder.tsx')).EmbedBuilder);
export const FIGURES = createPart(async () => (await import('#features/figures/Figures.tsx')).Figures);
export const TAKE_AWAY = createPart(async () => (await import('#features/takeaway/TakeAway.tsx')).TakeAway);

/** Those of the main part's views that are fetched, by their name in the address. */
export const VIEWS = {
  statements: createPart(async () => (await import('#features/results/StatementList.tsx')).StatementList),
  matrix: createPart(async () => (await import('#features/matrix/Matrix.tsx')).Matrix),
  compare: createPart(async () => (await import('#features/compare/Compare.tsx')).Compare),
  scope: createPart(async () => (await import('#features/scope/Scope.tsx')).Scope),
} as const satisfies Readonly<Record<string, Part>>;
