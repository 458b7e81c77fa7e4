/** Confidence is a measured share, or null. */
import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.js';

const shares = { 'fr.verb.tuer': [9, 10], 'fr.passive': [1, 2] } as const;

describe('confidenceOf', () => {
  it('pools the events of the rules that fired', () => {
    expect(confidenceOf(['fr.verb.tuer', 'fr.passive'], shares)).toBe(0.83);
  });
  it('is null where no rule was measured', () => {
    expect(confidenceOf(['fr.verb.bombarder'], shares)).toBeNull();
  });
});
