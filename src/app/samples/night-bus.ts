import type { Article } from '../../article/article.ts'
import { storyBlocks } from './story-blocks.ts'

/** The short sample, for a first look on a phone. */
export const nightBus: Article = {
  language: 'en',
  title: 'Night buses to run every 20 minutes as more people work late',
  byline: 'By Jonas Reed',
  section: 'City > Transport',
  source: 'The Gyeot Sample',
  url: null,
  blocks: storyBlocks(`
Night buses in the city of Calder Bay will run every 20 minutes from next month, twice as often as now, the transport authority said Friday.
The number of passengers between midnight and 5 a.m. has risen by 38 percent in two years, driven by hospital staff, delivery workers and students. On some routes people have been left behind at the stop.
"A nurse who finishes a shift at two in the morning should not have to wait an hour in the rain," said Mina Okafor, who heads the authority.
The city will hire 60 drivers and put 24 electric buses into service. Fares will stay the same for at least a year, although the council has warned that it may have to raise them if the government cuts its subsidy.
A drivers' union welcomed the plan but called for better lighting at the last stops. Talks on pay are to resume next week.
`),
}
