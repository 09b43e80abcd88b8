/** The figures section: charts worth reading, each with what it finds, its numbers as a table, and what it leaves out. */
import { useI18n } from '#i18n/I18nContext.ts';
import { layOutAtRest } from '#ui/layOutAtRest.ts';
import { Figure } from './Figure.tsx';
import { FIGURES } from './figures.ts';

export function Figures() {
  const { messages } = useI18n();
  return (
    <section aria-labelledby="figures-heading" className="@container page-frame pt-4 pb-12">
      <h2 id="figures-heading" tabIndex={-1} className="break-after-avoid display-serif text-title">
        {messages.figures.heading}
      </h2>
      {FIGURES.map((figure) => (
        <div key={figure.id} ref={layOutAtRest} className="until-rest">
          <Figure figure={figure} />
        </div>
      ))}
    </section>
  );
}
