import type { Item } from './paper.ts'

/** What is never parted: a line with all that belongs to it. Its items' places are from its upper left corner. */
export interface Row {
  /** Room above it, which falls away at a column's head. */
  readonly before: number
  readonly height: number
  readonly items: readonly Item[]
  /** Whether the next row must stand in the same column. */
  readonly keep: boolean
  readonly startsPage?: boolean
  /** Glosses beside the line: several ways to set them, the most generous first. */
  readonly side?: readonly SideNotes[]
  /** Glosses at the foot of the column. */
  readonly foot?: readonly FootNote[]
}

export interface SideNotes {
  readonly items: readonly Item[]
  readonly height: number
  /** Where its first line stands beside the row's own, from the row's top. */
  readonly anchor: number
  /** Each gloss with how far below the first line its own begins. */
  readonly notes: readonly { readonly gloss: string; readonly offset: number }[]
}

export interface FootNote {
  readonly gloss: string
  readonly height: number
  readonly items: readonly Item[]
}

export interface FilledColumn {
  readonly rows: readonly PlacedRow[]
  readonly foot: readonly FootNote[]
  readonly startsPage: boolean
}

export interface PlacedRow {
  readonly row: Row
  /** From the column's head. */
  readonly y: number
  readonly side: { readonly notes: SideNotes; readonly y: number; readonly drift: number } | null
}

export interface ColumnRoom {
  readonly height: number
  /** Room that notes take at the foot; 0 for none. */
  readonly footHeight: (notes: readonly FootNote[]) => number
  /** How far below its word's line a gloss may begin. */
  readonly maxDrift: number
}

/**
 * Rows into columns, as many as fit. A gloss beside the text moves down where the one before it needs the room;
 * before it would stand too far from its word, the glosses of a line are run together, begin above their line
 * where that is free, and at last the line itself moves down.
 */
export const fillColumns = (rows: readonly Row[], room: ColumnRoom): FilledColumn[] => {
  const columns: FilledColumn[] = []
  let start = 0
  while (start < rows.length) {
    const { placed, next } = fillOne(rows, start, room)
    columns.push({
      rows: placed,
      foot: placed.flatMap(({ row }) => row.foot ?? []),
      startsPage: rows[start]?.startsPage ?? false,
    })
    start = next
  }
  return columns
}

const fillOne = (rows: readonly Row[], start: number, room: ColumnRoom) => {
  const placed: PlacedRow[] = []
  const foot: FootNote[] = []
  let y = 0
  let sideBottom = 0
  /** The last place where the column may end. */
  let end = 0
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row) break
    if (row.startsPage && at > start) {
      end = placed.length
      break
    }
    const top = placed.length === 0 ? 0 : y + row.before
    const side = row.side ? placeSide(row.side, top, sideBottom, room.maxDrift) : null
    const rowTop = top + (side?.push ?? 0)
    const bottom = rowTop + row.height
    const notesBottom = side ? side.y + side.notes.height : 0
    foot.push(...(row.foot ?? []))
    const fits = bottom + room.footHeight(foot) <= room.height + 0.01 && notesBottom <= room.height + 0.01
    if (!fits && placed.length > 0) break
    placed.push({
      row,
      y: rowTop,
      side: side && { notes: side.notes, y: side.y, drift: side.y - rowTop - side.notes.anchor },
    })
    y = bottom
    if (side) sideBottom = notesBottom + SIDE_GAP
    if (!row.keep || at === rows.length - 1) end = placed.length
  }
  // Where nothing may be parted, it is parted where it must be.
  const count = end === 0 ? placed.length : end
  return { placed: placed.slice(0, count), next: start + count }
}

const SIDE_GAP = 1.5

const placeSide = (
  ways: readonly SideNotes[],
  rowTop: number,
  sideBottom: number,
  maxDrift: number,
): { notes: SideNotes; y: number; push: number } | null => {
  let last: { notes: SideNotes; y: number; push: number } | null = null
  for (const notes of ways) {
    const wanted = rowTop + notes.anchor
    const deepest = Math.max(...notes.notes.map(({ offset }) => offset))
    // More glosses than stand beside a line begin above it, where there is room.
    const y = Math.max(wanted - Math.max(0, deepest - maxDrift), sideBottom)
    const push = Math.max(0, y + deepest - wanted - maxDrift)
    last = { notes, y, push }
    if (push === 0 && y >= wanted) return last
  }
  return last
}
