import type { RawBlock } from '../raw-block.ts'

/** What news pages put around a story. Each rule is about a whole line, so that no sentence is ever cut. */

const WIDGET_LINES: readonly RegExp[] = [
  /^(share|tweet|email|e-mail|print|save|copy link|link copied|bookmark|listen|dictionary|comments?|reply|like|follow|subscribe|sign (in|up)|log ?in|menu|search|close|advertisement|sponsored|recommended|more|read more|see more|view all|next|previous|top|font size|aa?|scrap|url copy|facebook|twitter|x|instagram|kakaotalk|kakao|linkedin|reddit|whatsapp|telegram|pinterest|line|naver|youtube)$/i,
  /^share (this|on|via|to)\b.{0,60}$/i,
  /^(log|sign) in (to|with|using)\b.{0,80}$/i,
  /^to write comments?, please log in\b.{0,60}$/i,
  /^with the [\w .’'-]{3,40}(daily|times|post|herald|news)$/i,
  /^(help|lock|search|close|menu|share|print|icon)[ -](image|icon|button)\b.{0,30}$/i,
  /^social comment\b.{0,10}$/i,
  /^standards board policy\b.{0,20}$/i,
  /^\(?\d+ ?\/ ?\d+ ?(자|characters?|bytes?)?\)?$/i,
  /^\d+ (comments?|shares?|likes?|views?)$/i,
  /^(related|more|most popular|most read|recommended|you may also like|latest|trending)( (articles?|stories|news|coverage|topics|on this|from .{1,40}))?:?$/i,
  /^(copyright|©|\(c\)|all rights reserved)\b.{0,120}$/i,
  /^©.{0,120}$/,
  /^(get|sign up for|subscribe to) (the|our) .{0,80}newsletters?\b.{0,40}$/i,
  /^(this|the) (article|story) (was|has been) (originally )?(published|updated) .{0,80}$/i,
  /^by clicking\b.{0,80}(terms|privacy).{0,60}$/i,
  /^(cookie|privacy) (policy|settings|notice)$/i,
  /^(skip to|jump to) (main )?(content|navigation)$/i,
]

/** Buttons whose labels run together on one line: *print dictionary print*. */
const BUTTON_WORDS = new Set(
  'print dictionary share save email facebook twitter x kakaotalk line naver copy url scrap listen comment comments like text size font bookmark a- a+ aa + -'.split(
    ' ',
  ),
)

const isButtonRow = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .split(/[\s|·•,]+/)
    .filter(Boolean)
  return words.length > 0 && words.length <= 12 && words.every((word) => BUTTON_WORDS.has(word))
}

/** A mark or a single letter left over from an icon. */
const isScrap = (text: string): boolean => /^[^\p{L}\p{N}]*$/u.test(text) || /^\p{L}$/u.test(text)

export const isWidget = (text: string): boolean =>
  isScrap(text) || isButtonRow(text) || WIDGET_LINES.some((line) => line.test(text))

/** Lines that end a story: what follows them is comments and other stories. */
const END_LINES: readonly RegExp[] = [
  /^(comments?|leave a comment|post a comment|join the conversation)( \(\d+\))?$/i,
  /^(related|more) (articles?|stories|news|coverage)( .{1,30})?:?$/i,
  /^(most popular|most read|most viewed|trending( now)?|you may also like|recommended for you)$/i,
  /^log in to twitter or facebook account to connect$/i,
  /^to write comments?, please log in\b.{0,60}$/i,
]

export const endsStory = (text: string): boolean => END_LINES.some((line) => line.test(text))

const BREADCRUMB =
  /^(home)?(?:\s*[>›»/]\s*[\p{L}&’' -]{1,30}){1,5}$|^[\p{L}&’' -]{1,30}(?:\s*[>›»]\s*[\p{L}&’' -]{1,30}){1,4}$/iu

/** `Home > National > Politics` as `National > Politics`; `null` for any other line. */
export const asSection = (text: string): string | null => {
  if (text.length > 90 || !BREADCRUMB.test(text)) return null
  const parts = text.split(/\s*[>›»/]\s*/).filter((part) => part !== '' && !/^home$/i.test(part))
  return parts.length > 0 ? parts.join(' > ') : null
}

const EMAIL = /\s*[[(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[\])>]?\s*/g
const NAME_LIKE =
  /^(?:[\p{Lu}][\p{L}.’'-]*|and|,|&|de|van|von|der|bin|al)(?:[ ,]+(?:[\p{Lu}][\p{L}.’'-]*|and|&|de|van|von|der|bin|al)){0,11}$/u

/** `BY SARAH KIM [kim.sarah@…]` as `BY SARAH KIM`; `null` for any other line. */
export const asByline = (text: string): string | null => {
  if (text.length > 140) return null
  const withoutMail = text.replace(EMAIL, ' ').trim()
  const rest = /^by[: ]+(.+)$/i.exec(withoutMail)?.[1]
  if (rest !== undefined) return NAME_LIKE.test(rest.split(/ \| | · /)[0] ?? '') ? withoutMail : null
  return withoutMail !== text && withoutMail.length > 2 && NAME_LIKE.test(withoutMail) ? withoutMail : null
}

/** A credit in brackets at the end marks a picture's caption: `[YONHAP]`, `(AP Photo/…)`, `/ Reuters`. */
const CREDIT =
  /(\[[A-Z][A-Z0-9 .,/&'-]{1,60}\]|\((AP|AFP|Reuters|EPA|Getty|Yonhap|Photo)[^)]{0,60}\)|\/\s?(AP|AFP|Reuters|EPA|Yonhap|Getty Images)|(Photo|Image|Picture|Credit|Photograph): ?[^.]{2,60})\.?$/

export const looksLikeCaption = (block: RawBlock): boolean =>
  block.kind === 'caption' || CREDIT.test(block.text)
