/** Italian words of the drawer. */
import type { ItemKind } from '#domain/dataset.ts';
import type { LinkType } from '#domain/linkTypes.ts';
import type { drawerEn } from '#i18n/locales/en/drawer.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('it');

const kinds: Record<ItemKind, string> = {
  area: 'Area',
  commitment: 'Enunciato',
  intervention: 'Intervento',
  event: 'Evento',
  document: 'Documento',
  organisation: 'Organizzazione',
  person: 'Persona',
  source: 'Fonte',
};

/** No verb here agrees in gender, and none takes a preposition that would merge with the article of what follows. */
const links: Record<LinkType, string> = {
  'builds-on': '{subject} ha come base {object}.',
  reaffirms: '{subject} ribadisce {object}.',
  welcomes: '{subject} accoglie con favore {object}.',
  recognises: '{subject} riconosce {object}.',
  'prepared-by': '{object} ha preceduto {subject}.',
  'annexed-to': '{subject} è un allegato di {object}.',
  'adopted-at': '{subject} figura tra i testi adottati in occasione di {object}.',
  'takes-up': '{subject} riprende {object}.',
  continues: '{subject} prosegue {object}.',
};

const self: Record<ItemKind, string> = {
  area: 'Quest’area',
  commitment: 'Questo enunciato',
  intervention: 'Questo intervento',
  event: 'Questo evento',
  document: 'Questo documento',
  organisation: 'Questa organizzazione',
  person: 'Questa persona',
  source: 'Questa fonte',
};

const selfInside: Record<ItemKind, string> = {
  area: 'quest’area',
  commitment: 'questo enunciato',
  intervention: 'questo intervento',
  event: 'questo evento',
  document: 'questo documento',
  organisation: 'questa organizzazione',
  person: 'questa persona',
  source: 'questa fonte',
};

const kindsPlural: Record<ItemKind, string> = {
  area: 'Aree',
  commitment: 'Enunciati',
  intervention: 'Interventi',
  event: 'Eventi',
  document: 'Documenti',
  organisation: 'Organizzazioni',
  person: 'Persone',
  source: 'Fonti',
};

export const drawerIt: typeof drawerEn = {
  kinds,
  kindsPlural,
  heading: (kind, code) => `${kind} ${code}`,
  close: 'Chiudi',
  navigation: (kind) => `${kind}: scheda precedente e successiva`,
  previous: 'Precedente',
  next: 'Successivo',
  atStart: 'Precedente: questa è la prima scheda',
  atEnd: 'Successivo: questa è l’ultima scheda',
  noNeighbours: (step) => `${step}: non disponibile, perché i filtri scelti escludono questa scheda`,
  position: (position, total) => `${position} di ${total}`,
  outside: 'Fuori dai filtri',
  backToPage: 'Torna alla pagina',
  notStated: 'Non indicato nella fonte',
  unknownRecord: (id) => `Scheda sconosciuta: ${id}`,
  outsideAreas: 'Fuori dalle aree',
  titles: {
    official: 'Titolo ufficiale',
    reported: 'Titolo riportato da altre fonti',
    unofficial: 'Titolo non ufficiale',
  },
  officialIn: (language) => `Titolo ufficiale (${language})`,

  statement: {
    strongest: (verb) => `${verb}: il verbo più forte tra quelli usati`,
    weakest: (verb) => `${verb}: il verbo più tenue tra quelli usati`,
    step: (verb, step, total) => `${verb}: grado ${step} di ${total}, a partire dal più forte`,
    unranked: (verb) => `${verb}: non esprime un impegno né un giudizio, quindi è fuori dalla scala dei verbi`,
    scaleHow: 'Come sono ordinati i verbi',
    scaleExplained:
      'Dal più forte al più tenue. L’ordine è la lettura che questa pagina dà dell’uso dei verbi in testi di questo genere e non viene dalle fonti; per questo il verbo è sempre indicato.',
    target: 'Scadenza',
    origin: 'Dove è riportato',
    originWithForm: (origin, form) => `${origin}, ${form}`,
    organisations: 'Organizzazioni collegate',
    documents: 'Documenti collegati',
    events: 'Eventi collegati',
    linkedHint:
      'I collegamenti sono nostri. È segnalato ciò che il comunicato cita, anche al di fuori di questo enunciato.',
    noneLinked: 'Nessun collegamento',
    namedInRelease: 'Menzione nel comunicato',
    namedInPart: 'Menzione parziale nel comunicato',
    borneOutBy: 'Confermato anche da',
    interventions: 'Interventi alla riunione su quest’area',
  },

  lineage: {
    heading: 'Da dove viene',
    headingEntry: 'Prima e dopo',
    rests: 'Prima',
    later: 'Dopo',
    none: 'Nelle fonti non risulta collegato alcun evento o documento precedente.',
    links,
    self,
    selfInside,
    dated: '{item} ({date})',
    areaAsSubject: 'L’area «{area}»',
    areaInside: 'l’area «{area}»',
    areaPreparedBy: '{object} ha affrontato in precedenza temi che riguardano {subject}.',
    attribution: 'La collocazione nel comunicato',
    attributionOf: '{document}: {says}',
    furtherBack: (n) => count(n, { one: 'Più indietro: # collegamento', other: 'Più indietro: # collegamenti' }),
    furtherOn: (n) => count(n, { one: 'Più avanti: # collegamento', other: 'Più avanti: # collegamenti' }),
  },

  evidence: {
    heading: 'Fonti',
    nothingRests: 'Nessuna scheda di questa pagina la cita.',
  },

  notes: {
    disagreements: 'Dove le fonti divergono',
    cautions: 'Da leggere con attenzione',
  },

  areaBody: {
    statements: 'Nella sintesi del comunicato',
    reported: 'Riportati da altre fonti',
    reportedNote: 'Non sono nel comunicato. Per ciascuno è indicata l’attendibilità della fonte.',
    hidden: (n) => count(n, { one: '# altro fuori dai filtri scelti', other: '# altri fuori dai filtri scelti' }),
    entries: 'Eventi e documenti',
    noEntries: 'Non sono stati trovati eventi o documenti specifici.',
    interventions: 'Interventi alla riunione',
    organisations: 'Organizzazioni',
    otherTitles: 'Altri titoli',
  },

  event: {
    date: 'Data',
    known: {
      day: 'noto il giorno',
      month: 'noto solo il mese',
      year: 'noto solo l’anno',
    },
    kind: 'Tipo',
    place: 'Luogo',
    format: 'Modalità',
    formats: { 'in-person': 'In presenza', online: 'Online', hybrid: 'In presenza e online' },
    chair: 'Organizzazione o presidenza',
    presidency: 'Presidenza',
    presidencyOf: (name, year) => `${name}, ${year}`,
    areas: 'Aree interessate',
    allAreas: 'Tutte le aree',
    noAreas: 'Nessuna delle aree',
    release: 'Nel comunicato',
    inRelease: {
      named: 'Per nome',
      indirect: 'Senza il nome',
      no: 'Nessuna menzione',
      'in-part': 'In parte',
      itself: 'È il comunicato stesso',
    },
    twoNames: 'Due nomi per lo stesso evento',
    releaseCalls: 'Il comunicato',
    organiserCalls: 'Gli organizzatori e altre fonti',
    documents: 'Documenti adottati o presentati in quell’occasione',
    statements: 'Enunciati collegati',
    linkedHint: 'I collegamenti sono nostri; un enunciato non cita necessariamente ciò a cui è collegato.',
    organisations: 'Organizzazioni coinvolte',
    said: 'Interventi durante e intorno alla riunione',
    people: 'Chi ha presieduto o è intervenuto',
  },

  document: {
    issuers: 'Pubblicato da',
    authors: 'Autori',
    annexOf: 'Allegato di',
    annexes: 'Allegati',
    releaseSays: 'Che cosa ne dice il comunicato',
    agrees: 'La fonte primaria concorda.',
    disagrees: 'La fonte primaria dice altro: si veda la nota qui sotto.',
    notChecked: 'Non verificato su una fonte primaria.',
    areas: 'Aree',
    statements: 'Enunciati collegati',
    address: 'Indirizzo',
    open: 'Apri il documento',
  },

  organisation: {
    role: 'Ruolo in questo contesto',
    statements: 'Enunciati collegati',
    events: 'Eventi',
    documents: 'Documenti pubblicati',
    people: 'Persone',
    inRelease: 'Nel comunicato',
  },

  person: { role: 'Incarico all’epoca', organisation: 'Organizzazione', interventions: 'Interventi' },

  source: {
    publisher: 'Editore',
    kind: 'Tipo',
    extent: 'Parte consultata',
    published: 'Pubblicazione',
    publishedUnknown: 'Data non indicata',
    address: 'Indirizzo',
    resting: 'Schede che la citano',
  },

  intervention: { speaker: 'Intervento di', areas: 'Aree' },

  actions: {
    heading: 'Conserva o condividi',
    copyLink: 'Copia il link',
    copied: 'Link copiato',
    permalink: 'Link permanente',
  },
};
