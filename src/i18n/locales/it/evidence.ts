/** Italian words for evidence: places in a source, kinds of source, what a citation says. */
import type { LocatorPart, SourceKind } from '#domain/evidence.ts';
import type { evidenceEn, Place } from '#i18n/locales/en/evidence.ts';

function withText(place: string, { text }: Place): string {
  return text === undefined ? place : `${place} (${text})`;
}

function numbered(bare: string, withNumber: (number: string) => string): (place: Place) => string {
  return (place) => withText(place.number === undefined ? bare : withNumber(place.number), place);
}

function named(word: string): (place: Place) => string {
  return ({ number, text }) => {
    const place = number === undefined ? word : `${word} ${number}`;
    return text === undefined ? place : `${place}, ${text}`;
  };
}

function textFirst(word: string): (place: Place) => string {
  return ({ number, text }) => text ?? (number === undefined ? word : `${word} ${number}`);
}

const locators: Record<LocatorPart, (place: Place) => string> = {
  'title-block': numbered('frontespizio', (n) => `frontespizio, riga ${n}`),
  heading: textFirst('titolo'),
  opening: numbered('parole iniziali', (n) => `parole iniziali, frase ${n}`),
  list: numbered('elenco delle aree', (n) => `elenco delle aree, voce ${n}`),
  'annex-list': numbered('elenco degli allegati', (n) => `elenco degli allegati, voce ${n}`),
  paragraph: numbered('testo', (n) => `capoverso ${n}`),
  section: numbered('sezione', (n) => `sezione ${n}`),
  'main-point': numbered('punti principali', (n) => `punto principale ${n}`),
  remark: numbered('interventi', (n) => `intervento ${n}`),
  action: numbered('azioni', (n) => `azione ${n}`),
  point: numbered('punti', (n) => `punto ${n}`),
  excerpt: named('estratto'),
  passage: named('passo'),
  closing: numbered('capoverso finale', (n) => `capoverso finale, frase ${n}`),
  summary: textFirst('sintesi'),
};

const sourceKinds: Record<SourceKind, string> = {
  primary: 'Fonte primaria',
  transcription: 'Trascrizione del testo primario',
  reproduction: 'Riproduzione del testo primario',
  secondary: 'Fonte secondaria',
};

const shortSourceKinds: Record<SourceKind, string> = {
  primary: 'fonte primaria',
  transcription: 'trascrizione',
  reproduction: 'riproduzione',
  secondary: 'fonte secondaria',
};

export const evidenceIt: typeof evidenceEn = {
  locators,
  sourceKinds,
  shortSourceKinds,
  advice: 'Formulazione sicura',
  places: (places) => places.join(', '),
  sourceAt: '{source}, {place}',
  placeNotGiven: 'punto della fonte non indicato',
  supports: 'Conferma: {what}',
  confidence: 'Attendibilità',
  unknownSource: (id) => `Fonte sconosciuta: ${id}`,
};
