import type { ExplainedCondition, ExplainedRule, Explanation, ScoreBreakdown } from '../api/types';
import { partsText, scoreText } from '../queue/score';

/** Why a row has its score, in the order of the rules. The points written add up to the total written. */
export interface Why {
  readonly total: string;
  readonly counted: readonly Counted[];
  readonly silent: readonly Silent[];
}

export interface Counted {
  readonly rule: ExplainedRule;
  readonly points: string;
  readonly factors: Factors;
}

/** What the weight was multiplied by; absent where the rule does not ask for it. */
export interface Factors {
  readonly time?: number;
  readonly campaign?: number;
}

export interface Silent {
  readonly rule: ExplainedRule;
  /** The conditions that did not hold; none for a rule that is off. */
  readonly failed: readonly ExplainedCondition[];
}

type Reasons = Pick<Explanation, 'score' | 'scoreBreakdown' | 'rules'>;

export function whyOf({ score, scoreBreakdown, rules }: Reasons): Why {
  const counting = rules.filter(({ enabled, matched }) => enabled && matched);
  const points = partsText(
    score,
    counting.map(({ contribution }) => contribution),
  );
  return {
    total: scoreText(score),
    counted: counting.map((rule, at) => ({
      rule,
      points: points[at] ?? scoreText(rule.contribution),
      factors: factorsOf(rule, scoreBreakdown),
    })),
    silent: rules
      .filter((rule) => !counting.includes(rule))
      .map((rule) => ({
        rule,
        failed: rule.enabled ? rule.conditions.filter(({ holds }) => !holds) : [],
      })),
  };
}

/**
 * Which multipliers a rule has used. The explanation tells their product, and each as it is: the combination that comes nearest is
 * the one.
 */
function factorsOf({ weight, contribution }: ExplainedRule, breakdown: ScoreBreakdown): Factors {
  if (weight === 0) return {};
  const product = contribution / weight;
  const { slaMultiplier: time, campaignMultiplier: campaign } = breakdown;
  const guesses: [number, Factors][] = [
    [1, {}],
    [time, { time }],
    [campaign, { campaign }],
    [time * campaign, { time, campaign }],
  ];
  const distance = ([guess]: [number, Factors]) => Math.abs(guess - product);
  return guesses.reduce((best, guess) => (distance(guess) < distance(best) ? guess : best))[1];
}
