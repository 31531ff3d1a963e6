type Memory = ArrayBuffer
type Column = Uint8Array<Memory> | Int8Array<Memory> | Uint16Array<Memory> | Uint32Array<Memory> | Float32Array<Memory>

/** A typed array that grows by doubling. */
export const createGrowing = <T extends Column>(make: (length: number) => T) => {
  let data = make(64)
  let length = 0
  const ensure = (wanted: number) => {
    if (wanted <= data.length) return
    const larger = make(Math.max(wanted, data.length * 2))
    larger.set(data.subarray(0, length))
    data = larger
  }
  return {
    get length() {
      return length
    },
    push: (value: number): void => {
      ensure(length + 1)
      data[length] = value
      length += 1
    },
    pushAll: (values: ArrayLike<number>): void => {
      ensure(length + values.length)
      data.set(values, length)
      length += values.length
    },
    /** The values so far, in memory of just their size. */
    done: (): T => {
      const exact = make(length)
      exact.set(data.subarray(0, length))
      return exact
    }
  }
}
