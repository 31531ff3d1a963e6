/**
 * Inverse document frequency of BM25 in the form that never gets negative, ln(1 + (N - n + 0.5) / (n + 0.5))
 * (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; the +1 as in Lucene).
 */
export const bm25Idf = (documents: number, documentsWithTerm: number): number =>
  Math.log(1 + (documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5))

/**
 * Saturated term frequency, tf (k1 + 1) / (tf + k1 (1 - b + b l)), where `relativeLength` l is the document's length
 * over the mean length; in 0..k1 + 1.
 */
export const bm25Saturation = (frequency: number, relativeLength: number, k1: number, b: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * relativeLength))
