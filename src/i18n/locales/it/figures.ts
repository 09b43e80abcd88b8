/** Italian words of the figures. */
import type { figuresEn } from '#i18n/locales/en/figures.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('it');
/** L’anno alla fine di una frase resta accanto a ciò di cui è l’anno. */
const onOneLine = (sentence: string) => sentence.replace(/ (?=\d+$)/, '\u00a0');
const number = (n: number) => formatNumber(n, 'it');

export const figuresIt: typeof figuresEn = {
  heading: 'La selezione in grafici',
  chartFailed: 'Non è stato possibile caricare il grafico. La tabella contiene gli stessi numeri.',
  asTable: 'Gli stessi numeri in tabella',
  area: 'Area',
  total: 'Totale',
  save: 'Salva il grafico',
  saveAs: { svg: 'SVG', png: 'PNG' },
  saveName: (format, chart) => `${format}: ${chart}`,
  saveFailed: 'Non è stato possibile salvare il grafico come immagine. La tabella contiene gli stessi numeri.',
  copiedInstead: 'Questo riquadro non consente di salvare file. Il grafico è stato copiato come testo SVG.',
  svgByHand: 'Grafico come testo SVG da copiare a mano',
  fileSource: (meeting, version) => `${meeting} · Communiqué, versione dei dati ${version}`,
  wording: {
    heading: 'Quanto è forte la formulazione',
    finding: (f) =>
      f.uses === 0 || f.most === f.verb
        ? `La formulazione più frequente è «${f.most}»: ${number(f.mostUses)} su ${number(f.total)}`
        : count(f.uses, {
            one: `«${f.verb}» compare in # enunciato su\u00A0${number(f.total)}; il verbo più frequente, «${f.most}», in ${number(f.mostUses)}`,
            other: `«${f.verb}» compare in # enunciati su\u00A0${number(f.total)}; il verbo più frequente, «${f.most}», in ${number(f.mostUses)}`,
          }),
    method:
      'Enunciati della sintesi del comunicato nella selezione attuale, per verbo operativo. L’ordine di forza è una nostra lettura.',
    leftOut: (n) =>
      count(n, {
        one: 'È escluso # altro enunciato, riportato da altre fonti.',
        other: 'Sono esclusi # altri enunciati, riportati da altre fonti.',
      }),
    empty: 'La selezione attuale non contiene enunciati della sintesi.',
    chart: 'Enunciati per verbo operativo, in ciascuna area',
    rows: 'Area',
    columns: 'Enunciati',
  },
  presidency: {
    heading: 'Quando è nato ciò che sta alla base di ogni area',
    finding: (f) => {
      const whole = count(f.mostCount, {
        one: `# evento o documento su ${number(f.total)} alla base delle aree ricade sotto una sola presidenza, ${f.most}`,
        other: `# eventi e documenti su ${number(f.total)} alla base delle aree ricadono sotto una sola presidenza, ${f.most}`,
      });
      return f.none === 0 ? whole : `${onOneLine(whole)}; ${number(f.none)} sotto nessuna`;
    },
    onlyNone: (n) =>
      count(n, {
        one: 'L’unico evento o documento alla base delle aree non ricade sotto nessuna presidenza',
        other: 'Alla base delle aree ci sono # eventi e documenti, e nessuno ricade sotto una presidenza',
      }),
    method:
      'Eventi e documenti della selezione attuale che indicano un’area, per presidenza. Ciò che ne indica più d’una è contato in ciascuna, e una sola volta nel totale.',
    leftOut: (n) =>
      count(n, {
        one: 'È escluso # elemento confermato solo da fonti secondarie.',
        other: 'Sono esclusi # elementi confermati solo da fonti secondarie.',
      }),
    empty: 'Nessun evento o documento della selezione attuale indica un’area.',
    chart: 'Eventi e documenti per presidenza, in ciascuna area',
    rows: 'Area',
    columns: 'Presidenza',
    none: 'Nessuna',
    named: (name, year) => `${name} ${year}`,
  },
  organisation: {
    heading: 'Quali organizzazioni compaiono, e dove',
    finding: (f) => {
      const areas = count(f.areas, { one: `# area su ${number(f.ofAreas)}`, other: `# aree su ${number(f.ofAreas)}` });
      return count(f.records, {
        one: `Il maggior numero di collegamenti è di ${f.name}: ${areas}, in # scheda`,
        other: `Il maggior numero di collegamenti è di ${f.name}: ${areas}, in # schede`,
      });
    },
    method:
      'Enunciati, eventi e documenti di un’area collegati con l’organizzazione, nella selezione attuale. Una scheda può essere collegata con più organizzazioni.',
    top: (n, all) =>
      `Il grafico mostra le ${number(n)} organizzazioni collegate con più aree; la tabella le riporta tutte, ${number(all)}.`,
    leftOut: (n) =>
      count(n, {
        one: 'È esclusa # scheda confermata solo da fonti secondarie.',
        other: 'Sono escluse # schede confermate solo da fonti secondarie.',
      }),
    empty: 'Nessun enunciato, evento o documento di queste aree è collegato con un’organizzazione.',
    chart: 'Schede collegate con un’organizzazione, in ciascuna area',
    rows: 'Area',
    columns: 'Organizzazione',
  },
};
