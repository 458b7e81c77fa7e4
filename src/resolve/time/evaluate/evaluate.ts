/** Places a tree of time. In: the tree and the context. Out: days, or null where the text does not give enough. */
import { dayNumber } from '../calendar.js';
import type { TimeNode } from '../node.js';
import { evaluateDate } from './date.js';
import { evaluateFeast, evaluateSeason } from './feast.js';
import { evaluateAround, evaluateEdge, evaluateIn, evaluateNth, evaluateQuarter } from './inside.js';
import { evaluateCycle, evaluateCycles, evaluateOffset, evaluateShift } from './relative.js';
import { evaluateAhead, evaluateSelect } from './select.js';
import { evaluateHour, evaluateNight, evaluateOpen, evaluatePart, evaluateSpan } from './span.js';
import type { Context, Value } from './value.js';

export function evaluate(node: TimeNode, context: Context): Value | null {
  switch (node.kind) {
    case 'date':
      return evaluateDate(node, context);
    case 'shift':
      return evaluateShift(node, context);
    case 'offset':
      return evaluateOffset(node, context);
    case 'cycle':
      return evaluateCycle(node, context);
    case 'cycles':
      return evaluateCycles(node, context);
    case 'select':
      return evaluateSelect(node, context);
    case 'ahead':
      return evaluateAhead(node, context);
    case 'nth':
      return evaluateNth(node, context);
    case 'in':
      return evaluateIn(node, context);
    case 'around':
      return evaluateAround(node, context);
    case 'edge':
      return evaluateEdge(node, context);
    case 'part':
      return evaluatePart(node, context);
    case 'hour':
      return evaluateHour(node, context);
    case 'night':
      return evaluateNight(node, context);
    case 'feast':
      return evaluateFeast(node, context);
    case 'season':
      return evaluateSeason(node, context);
    case 'quarter':
      return evaluateQuarter(node, context);
    case 'years':
      return years(node.first, node.last);
    case 'span':
      return evaluateSpan(node, context);
    case 'open':
      return evaluateOpen(node, context);
  }
}

function years(first: number, last: number): Value {
  const precision = first % 10 === 0 && last === first + 9 ? 'decade' : 'interval';
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31), precision, inferred: false };
}
