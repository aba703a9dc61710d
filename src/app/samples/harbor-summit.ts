import type { Article } from '../../article/article.ts'
import { storyBlocks } from './story-blocks.ts'

/** The long sample: an English news story about a made-up city. */
export const harborSummit: Article = {
  language: 'en',
  title: 'Harbor city weighs a bid to host the 2038 climate summit',
  byline: 'By Hana Seo',
  section: 'World > Environment',
  source: 'The Gyeot Sample',
  url: null,
  blocks: storyBlocks(`
^ Cranes stand idle at the eastern terminal of Port Merrow, where the city wants to build a conference center. [GYEOT]
The mayor of the southern port of Port Merrow said Monday that the city will decide within weeks whether to launch a bid for the 2038 climate summit, after the foreign ministry signaled that it would back the plan.
Speaking at a press briefing in front of the old customs house, Mayor Ida Lindqvist said the summit would be "a once-in-a-generation opportunity" for a city that has lost a third of its dockyard jobs over the past decade. She did not rule out a joint proposal with the neighboring city of Calder Bay.
"We have the hotels, we have the rail link, and we have a reason," Lindqvist told reporters. "If the sea rises by another half a meter, this hall will be under water. No delegate who stands here will need a lecture on what is at stake."
A senior envoy is expected to address lingering concerns over cost when he meets his counterparts in Brussels on Thursday, according to Park Do-hyun, who heads the city's planning office. Park said the bill would come to about $640 million, of which the central government would bear a little more than half.
# A costly precedent
Critics call the project a white elephant. They point to the stadium built for the regional games nine years ago, which has stood half empty since ticket sales fell, and urge the council to spend on flood defenses first.
"Every summit leaves behind a building and a debt," said Ruth Adeyemi, an economist at the University of Calder who has studied eleven host cities. Only three of them, she found, recovered what they had spent, and all three had set strict limits before they submitted a bid.
The opposition party, which holds 14 of the 31 seats on the council, has called for a referendum. Its leader, Tomas Varga, accused the mayor of trying to push the plan through before the local elections in May. The ruling coalition rejected the charge, saying that the figures had been made public in full.
Business leaders have largely welcomed the bid. The chamber of commerce issued a statement on Sunday saying that the summit could create up to 4,000 temporary jobs and draw investment in renewable energy to the eastern docks, where two wind turbine makers have already leased land.
# Rivals in the race
Port Merrow would face at least two rivals. The island state of Veyra, whose lowest villages were evacuated after last year's storms, announced its candidacy in January and is widely regarded as the favorite. A third contender, an inland capital that hosted a trade summit in 2031, is believed to be seeking support from oil-exporting countries.
Environmental groups are divided. Some argue that a working port, with its tankers and its smokestacks, is precisely the place where world leaders should discuss how to cut emissions. Others fear that the talks would be used to improve the image of a shipping industry that has failed to meet its own targets.
Residents seem to take a more practical view. At the fish market below the customs house, Amara Doyle, who has sold herring there for 22 years, said she would support the bid on one condition. "Fix the sea wall," she said. "Then invite whoever you like."
The council is due to vote on June 9. Should it approve the bid, the city would have until the end of September to submit a detailed proposal, and a decision would follow early next year.
`),
}
