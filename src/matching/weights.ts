import type { SignalName } from '../contracts/suggestion.js'

/**
 * Every number that steers ranking. Shares are relative: the blend divides by the sum of those that count for a
 * question. Measured with `npm run quality` on the judged needs; the date says when.
 */
export const weights = {
  shares: {
    /** What need and offer are about carries most: alone it reaches more than all word measures together (2026-11-22). */
    concepts: 0.66,
    /** Word vectors find what the vocabulary does not name (2026-11-22). */
    meaning: 0.08,
    /** Exact words still tell: a machine's name, a material (2026-11-22). */
    text: 0.04,
    /** Who asks for a workshop by name should not be sent to a professor first (2026-11-22). */
    kind: 0.1,
    /** Strong enough that the nearer of two good partners wins, too weak to lift an unfit neighbour (2026-11-22). */
    proximity: 0.14,
    /** A tie-breaker: most firms do not care how they are helped (2026-11-22). */
    format: 0.02,
    /** A tie-breaker between equally able partners in favour of who wants craft firms (2026-11-22). */
    reciprocity: 0.02,
    /** Who still has room comes first among equals (2026-11-22). */
    capacity: 0.04
  } satisfies Record<SignalName, number>,
  /** Strongest concepts of a need that lend weight to their neighbours, and how much of it (2026-11-22: +0.02 nDCG, +0.03 recall). */
  spreadFrom: 5,
  spread: 0.6,
  /** How much a trade counts more where firms are asked for by trade (2026-11-22). */
  tradeRaise: 3,
  /** What a partner looks at before it says yes: its own field first; assumed until outcomes tell (2026-11-22). */
  partnerShares: { concepts: 0.45, reciprocity: 0.3, proximity: 0.15, capacity: 0.1 },
  /** Partners the week's plan considers for a need: 40 instead of 20 change no plan of the demo alliances (2026-11-23). */
  planCandidates: 20,
  /** Two-sided score below which a manager's time is better spent on finding new participants; assumed until outcomes tell. */
  planLeastScore: 0.25,
  /**
   * Scores that differ by less than this are near ties, ordered anew for each need: equals are seen as evenly as by
   * lot (Gini .150, by lot .147, by id .494); the judged needs lose .001 nDCG@10, .004 recall@20 (2026-11-23). 0: by id.
   */
  tieBand: 0.005,
  /** Pooled needs: fewest and most needs of a pool, kilometres to its centre, least likeness to it: above it most pairs of the demo needs are rightly alike (2026-11-22). */
  poolLeast: 3,
  poolMost: 8,
  poolReach: 60,
  poolLeastLikeness: 0.25,
  /** Trios: partners and concepts looked at, offer that covers a concept whole, least gain over one alone; assumed, nobody judged trios yet. */
  trioCandidates: 30,
  trioConcepts: 10,
  trioFullOffer: 0.25,
  trioLeastGain: 0.15,
  /**
   * Experience. `least` outcomes before anything changes; `shrink` outcomes' worth of everybody's mean in the trust in
   * one; `trustReach` times the distance to that mean moves a score. `slope`: log odds of success from score 0 to 1,
   * believed before any outcome; shifts believed to be about 0; `doubt` deviations must be exceeded; `most` is the
   * largest factor. Chosen in simulations: they learn a wrong share and leave right ones alone (2026-11-22).
   */
  experience: {
    least: 60,
    shrink: 6,
    trustReach: 0.5,
    slope: 5,
    slopeDeviation: 3,
    shiftDeviation: 2,
    doubt: 1.5,
    most: 2
  },
  /** Concept cosine of the best fits on the judged needs: few pass it, none needs to (2026-11-22). */
  fullOverlap: 0.6,
  /** BM25F: saturation and length normalisation of profiles; usual values, flat on the judged needs (2026-11-22). */
  textK1: 1.2,
  textB: 0.6,
  /** BM25F score that counts half. */
  textHalf: 20,
  /** Travel minutes by road that halve the worth of being near: what managers call "um die Ecke" is under half an hour. */
  proximityHalfMinutes: 45,
  /** Least share of the content signals (concepts, meaning, text) for a suggestion to be shown at all. */
  leastFit: 0.05,
  /** Logistic weights of confidence, fitted on a third of the worked examples before they joined the vocabulary (2026-11-22). */
  confidence: { bias: -4.3, fit: 4, known: 2, outside: -15, outsideFrom: 0.6 },
  /** Below this confidence the answer is "nobody yet". */
  leastConfidence: 0.3,
  /** Logistic weights that turn the blend into the chance that a manager would call the partner good (2026-11-22). */
  calibration: { bias: -4.59, blend: 6.35, confidence: 0.26 }
} as const
