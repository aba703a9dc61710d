import { useEffect } from 'react'
import { GRADES } from '../../vocabulary/review-card.ts'
import { useServices } from '../parts/services-context.ts'

/** Space turns the card, 1 to 4 grade it, U takes the last answer back; not while something is typed. */
export const useReviewKeys = (): void => {
  const { review } = useServices()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.altKey || event.ctrlKey || event.metaKey || target?.closest('input, select, textarea')) return
      const grade = GRADES.find((value) => String(value) === event.key)
      // Space on a button presses that button.
      if (event.key === ' ' && !target?.closest('button, a')) {
        event.preventDefault()
        review.reveal()
      } else if (grade) {
        // Failures show notices of their own.
        void review.grade(grade)
      } else if (event.key.toLowerCase() === 'u') void review.undo()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [review])
}
