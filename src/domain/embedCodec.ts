/**
 * What an embedded form of the page shows, as the address of `/embed/` and back: the parameters of a view, the same as
 * the page's own, and two of its own. Reading never throws, as in viewCodec.ts.
 */
import { decodeView, encodeView, type CodecContext, type DroppedValue } from './viewCodec.ts';
import { initialView, type ViewState } from './viewState.ts';

/** All areas as cards, areas with all that is known of them (one, where the filter leaves one), or the timeline. */
export const EMBED_FORMS = ['grid', 'area', 'timeline'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** `auto` follows the reader's system, and the host's own page where the browser hands that on. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Names of the parameters besides those of a view. `public/embedBoot.js` reads the theme by its name too. */
const EMBED_PARAMETERS = { form: 'show', theme: 'theme' } as const;

export interface EmbedRequest {
  readonly form: EmbedForm;
  readonly theme: EmbedTheme;
  readonly view: ViewState;
}

export interface DecodedEmbed {
  readonly request: EmbedRequest;
  readonly dropped: readonly DroppedValue[];
}

/** What of a view an embedded form can show, and what its link to the page brings back: filters, time, language. */
export function embeddedView(view: ViewState): ViewState {
  const { language, query, selection, span, timeline } = view;
  return { ...initialView(language), query, selection, span, timeline };
}

/** Reads the query part of an address, with or without `?`. */
export function decodeEmbed(search: string, context: CodecContext): DecodedEmbed {
  const own = new Map<string, string[]>(Object.values(EMBED_PARAMETERS).map((name) => [name, []]));
  const rest = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    const values = own.get(name.toLowerCase());
    if (values) values.push(value);
    else rest.append(name, value);
  }
  const dropped: DroppedValue[] = [];
  const takeChoice = <Choice extends string>(parameter: string, choices: readonly Choice[], byDefault: Choice) => {
    const [first, ...others] = new Set(own.get(parameter));
    const choice = choices.find((candidate) => candidate === first?.trim().toLowerCase());
    if (first !== undefined && choice === undefined) dropped.push({ parameter, value: first });
    dropped.push(...others.map((value) => ({ parameter, value })));
    return choice ?? byDefault;
  };
  const form = takeChoice(EMBED_PARAMETERS.form, EMBED_FORMS, 'grid');
  const theme = takeChoice(EMBED_PARAMETERS.theme, EMBED_THEMES, 'auto');
  const decoded = decodeView(rest.toString(), context);
  return { request: { form, theme, view: embeddedView(decoded.view) }, dropped: [...dropped, ...decoded.dropped] };
}

/** Writes the query part of an address, without `?`: form and theme first, then the view; defaults are not written. */
export function encodeEmbed({ form, theme, view }: EmbedRequest, context: Parameters<typeof encodeView>[1]): string {
  const parameters = new URLSearchParams();
  if (form !== 'grid') parameters.set(EMBED_PARAMETERS.form, form);
  if (theme !== 'auto') parameters.set(EMBED_PARAMETERS.theme, theme);
  return [parameters.toString(), encodeView(embeddedView(view), context)].filter((part) => part !== '').join('&');
}
