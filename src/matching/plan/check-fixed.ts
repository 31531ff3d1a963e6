import type { FieldProblem } from '../../contracts/problem.js'
import { keyOf, type PlanTask } from './plan-task.js'

/**
 * What is wrong with the pairs a person fixed: named twice, forbidden too, more than somebody has room for or than there
 * are turns or time for. One problem at most for each pair; no problem means that a plan with all of them exists.
 */
export const checkFixed = (task: PlanTask): readonly FieldProblem[] => {
  const forbidden = new Set(task.forbidden.map(keyOf))
  const seen = new Set<string>()
  const used = new Map<string, number>()
  const isOver = (key: string, limit: number): boolean => {
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    return count > limit
  }
  const findWrong = (pair: PlanTask['fixed'][number]): string | null => {
    const { needId, participantId } = pair
    const asker = task.askers.get(needId) ?? `need ${needId}`
    if (seen.has(keyOf(pair))) return 'fixed-twice'
    seen.add(keyOf(pair))
    if (forbidden.has(keyOf(pair))) return 'fixed-and-forbidden'
    if (isOver(`p ${participantId}`, task.room.get(participantId) ?? 0)) return 'no-room'
    if (isOver(`n ${needId}`, task.perNeed)) return 'no-turn'
    if (isOver(`a ${asker}`, task.perAsker)) return 'no-turn'
    return isOver('time', task.introductions) ? 'no-time' : null
  }
  return task.fixed.flatMap((pair, at) => {
    const code = findWrong(pair)
    return code === null ? [] : [{ pointer: `/fixed/${at}`, code, data: { ...pair } }]
  })
}
