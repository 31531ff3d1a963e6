import { z } from 'zod'
import { PostalCode } from './participant.js'

/** NUTS-3 district (Kreis). `lat`/`lon` is its centre in degrees WGS 84. */
export const District = z.object({
  ags: z.string().regex(/^\d{5}$/),
  name: z.string(),
  /** Official form, `Landkreis`, `Kreisfreie Stadt`, … */
  form: z.string(),
  state: z.string(),
  nuts3: z.string(),
  lat: z.number(),
  lon: z.number(),
  areaKm2: z.number(),
  /** Inhabitants 2018. */
  population: z.number()
})
export type District = z.infer<typeof District>

/** A postcode with its place and district; coordinates in degrees WGS 84. */
export const Place = z.object({
  postalCode: PostalCode,
  town: z.string(),
  ags: z.string(),
  lat: z.number(),
  lon: z.number()
})
export type Place = z.infer<typeof Place>
