/** What could not be found or checked. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';

export function QuestionList() {
  const { questions } = useLoadedDataset().dataset;
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.id} className="border-b border-line py-2">
          <p>
            <DefinedText text={question.question} />
          </p>
          <p className="text-small text-soft">
            <LocalizedText text={question.state} />
          </p>
        </li>
      ))}
    </ul>
  );
}
