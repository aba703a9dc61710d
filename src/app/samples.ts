import type { Article } from '../article/article.ts'

/** The built-in articles, written for Gyeot about events that never happened. */
export interface Sample {
  /** As in the article, so that a list can show it without loading the article. */
  readonly title: string
  readonly language: Article['language']
  readonly words: number
  /** Loaded only when wanted. */
  readonly load: () => Promise<Article>
}

export const SAMPLES: readonly Sample[] = [
  {
    title: 'Harbor city weighs a bid to host the 2038 climate summit',
    language: 'en',
    words: 650,
    load: async () => (await import('./samples/harbor-summit.ts')).harborSummit,
  },
  {
    title: 'Night buses to run every 20 minutes as more people work late',
    language: 'en',
    words: 160,
    load: async () => (await import('./samples/night-bus.ts')).nightBus,
  },
  {
    title: '「図書館列車」10月に運行開始へ 潮見市、廃線の危機を乗り越え',
    language: 'ja',
    words: 330,
    load: async () => (await import('./samples/library-train.ts')).libraryTrain,
  },
]
