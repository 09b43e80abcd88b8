/** Who is known to have chaired an event or spoken at it. Interventions belong to the meeting that the data is about. */
import type { Dataset } from './dataset.ts';
import type { EventRecord, Intervention, Person } from './schema.ts';

type EventPeopleData = Pick<Dataset, 'meeting' | 'interventions' | 'people'>;

/** All interventions for the meeting's own event, in file order; none for any other. */
export function interventionsAt(dataset: EventPeopleData, event: EventRecord): readonly Intervention[] {
  return event.id === dataset.meeting.event ? dataset.interventions : [];
}

/**
 * The people whose name stands, in any one language, in what the event says of its chair, then those who spoke
 * there, each once and both in file order.
 */
export function peopleAt(dataset: EventPeopleData, event: EventRecord): readonly Person[] {
  const speakers = new Set(interventionsAt(dataset, event).map(({ person }) => person));
  const chair = event.chair ?? {};
  const isChair = ({ name }: Person) =>
    Object.entries(name).some(([language, text]) => chair[language]?.includes(text) === true);
  const chairs = dataset.people.filter(isChair);
  return [...chairs, ...dataset.people.filter((person) => speakers.has(person.id) && !chairs.includes(person))];
}
