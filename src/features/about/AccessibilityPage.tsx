/** The accessibility statement: what is aimed at, what was tested and how, what was not, and what is known to be wrong. */
import type { AboutWords } from '#i18n/aboutWords.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ACCESSIBILITY_FACTS } from './accessibilityFacts.ts';
import { StatementSection } from './StatementSection.tsx';

interface AccessibilityPageProps {
  readonly words: AboutWords;
}

export function AccessibilityPage({ words }: AccessibilityPageProps) {
  const { date } = useI18n();
  const { day, engine, tested, tried, system } = ACCESSIBILITY_FACTS;
  const { aim, tests, untested, faults, report } = words.accessibility;
  return (
    <div className="max-w-prose space-y-6">
      <p className="text-small text-soft">{words.accessibility.day(date(day))}</p>
      <StatementSection heading={aim.heading} paragraphs={aim.paragraphs} />
      <StatementSection heading={tests.heading} paragraphs={[tests.where(tested, tried, system)]}>
        {[tests.automatic(engine), ...tests.items]}
      </StatementSection>
      <StatementSection heading={untested.heading}>{untested.items}</StatementSection>
      <StatementSection heading={faults.heading}>{faults.items}</StatementSection>
      <StatementSection heading={report.heading} paragraphs={report.paragraphs} />
    </div>
  );
}
