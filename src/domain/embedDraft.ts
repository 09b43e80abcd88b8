/** What somebody who makes an embedded form chooses, and the form that it comes to. */
import type { EmbedForm, EmbedRequest, EmbedTheme } from './embedCodec.ts';
import { embeddedView } from './embedCodec.ts';
import { withSelection, type ViewState } from './viewState.ts';

export interface EmbedDraft {
  readonly form: EmbedForm;
  readonly theme: EmbedTheme;
  /** Id of the area that the form "area" shows. */
  readonly area: string;
  /** As typed; without a usable number the form's own height counts. */
  readonly height: string;
}

/** CSS pixels in which a form shows something worth a look without scrolling, on a page of common width. */
const HEIGHTS: Readonly<Record<EmbedForm, number>> = { grid: 720, area: 640, timeline: 720 };

const LEAST_HEIGHT = 150;
const MOST_HEIGHT = 5000;

/** CSS pixels, whole. */
export function draftHeight({ form, height }: EmbedDraft): number {
  const typed = Math.round(Number(height));
  return height.trim() !== '' && typed >= LEAST_HEIGHT && typed <= MOST_HEIGHT ? typed : HEIGHTS[form];
}

/** The view's filters are kept; one area stands in place of those that are chosen. */
export function draftRequest({ form, theme, area }: EmbedDraft, view: ViewState): EmbedRequest {
  const kept = embeddedView(view);
  return { form, theme, view: form === 'area' ? withSelection(kept, 'area', [area]) : kept };
}
