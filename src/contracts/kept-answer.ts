/** The answer to a request that carried an `Idempotency-Key`, as it is given again when the request is repeated. */
export interface GivenAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
