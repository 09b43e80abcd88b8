/** Italian words of what the page says about itself: its keys, and its accessibility statement. Fetched on demand. */
import type { KeyGroupId, KeyRowId } from '#domain/keyTable.ts';
import type { aboutEn } from '#i18n/locales/en/about.ts';

const groups: Record<KeyGroupId, string> = {
  single: 'Tasti singoli',
  everywhere: 'Ovunque',
  timeline: 'Nel grafico della cronologia',
};

const rows: Record<KeyRowId, string> = {
  search: 'Vai al campo di ricerca',
  steps: 'Scheda precedente, successiva (con una scheda aperta)',
  keys: 'Mostra questo elenco',
  tab: 'Comando successivo, precedente',
  enter: 'Segui un collegamento, premi un pulsante',
  space: 'Premi un pulsante, spunta una casella',
  escape:
    'Chiudi ciò che è aperto in primo piano: un suggerimento, un menu, questo elenco, una scheda. Nel campo di ricerca: svuotalo',
  tracks: 'Scegli un filone, quando uno di essi ha il focus',
  time: 'Voce precedente, successiva nel tempo',
  lanes: 'Voce nella fascia sopra, sotto',
  ends: 'Prima, ultima voce',
  mark: 'Apri la voce',
};

export const aboutIt: typeof aboutEn = {
  close: 'Chiudi',
  keys: {
    heading: 'Tastiera',
    areOn: 'Tasti singoli attivi',
    areOnNote:
      'Disattivali se ostacolano la dettatura vocale o un altro strumento. La scelta è ricordata da questo browser.',
    key: 'Tasto',
    does: 'Che cosa fa',
    groups,
    rows,
    without: 'Tutto ciò che fa un tasto si può fare anche con il puntatore o con il tocco, e viceversa.',
  },
  accessibility: {
    heading: 'Dichiarazione di accessibilità',
    day: (day) => `Redatta il giorno delle prove qui descritte: ${day}.`,
    aim: {
      heading: 'L’obiettivo di questo sito',
      paragraphs: [
        'L’obiettivo è il livello AA delle Web Content Accessibility Guidelines (WCAG) 2.2, che comprende il livello AA di JIS X 8341-3:2016.',
        'Secondo le proprie prove il sito le rispetta, salvo i difetti indicati sotto. Nessuno al di fuori del progetto lo ha esaminato.',
      ],
    },
    tests: {
      heading: 'Che cosa è stato provato, e come',
      where: (tested, tried, system) =>
        `Tutto con programmi, in ${tested} su ${system}; i passaggi principali anche in ${tried}.`,
      automatic: (engine) =>
        `Le regole di ${engine} per WCAG da 2.0 a 2.2, A e AA, e per le buone pratiche: in ogni vista, nelle schede, nei menu e nelle finestre di dialogo, con un risultato vuoto e un caricamento non riuscito, a 1280 e 320 pixel di larghezza.`,
      items: [
        'Il contrasto di tutto il testo e delle figure: con tema chiaro, scuro e a contrasto elevato.',
        'Ruoli, nomi e ordine di ogni parte della pagina, in inglese e in giapponese.',
        'Ogni tasto dell’elenco dei tasti; che il focus non vada mai perso e non sia mai coperto.',
        'Ingrandimento al 400 %, testo al 200 %, spaziatura più ampia: nulla è tagliato e la pagina non scorre di lato.',
        'Bersagli di almeno 24 per 24 pixel; nessun movimento quando il sistema chiede di evitarlo.',
        'Che una ricerca sia annunciata una sola volta, finita la digitazione, e che il testo in altre lingue sia indicato come tale, in inglese, giapponese e italiano.',
        'Che la pagina continui a funzionare mentre il browser la traduce.',
      ],
    },
    untested: {
      heading: 'Che cosa non è stato provato',
      items: [
        'Nessuna persona ha percorso il sito con un lettore di schermo, un ingranditore o la dettatura vocale.',
        'Safari, Edge, iOS, Android e i temi a contrasto di Windows non sono stati provati; il contrasto elevato è stato solo simulato nel browser.',
        'In italiano sono stati provati solo la disposizione sugli schermi stretti e i segni delle altre lingue.',
        'Nessuna persona con disabilità ha ancora partecipato.',
      ],
    },
    faults: {
      heading: 'Difetti noti',
      items: [
        'Nel grafico della cronologia i titoli lunghi sono troncati. Il suggerimento di ogni voce e l’elenco accanto al grafico li riportano per intero.',
        'Alcuni titoli e citazioni sono solo nella lingua originale, e sono indicati come tali.',
        'I nomi destinati solo alle tecnologie assistive, come quelli delle voci nel grafico della cronologia, possono contenere parole di un’altra lingua. Un nome non può indicarlo.',
        'Una figura salvata come immagine non ha un’alternativa testuale nel file. La tabella sotto la figura ha gli stessi numeri.',
        'I documenti e i siti a cui si rimanda sono di altri e possono non essere accessibili.',
      ],
    },
    report: {
      heading: 'Se qualcosa non funziona',
      paragraphs: [
        'Segnalalo a chi pubblica questo sito o nel sistema di segnalazione del suo codice sorgente, dicendo che cosa volevi fare e con quale browser e ausilio.',
      ],
    },
  },
};
