import type { RequestHandler } from 'express'
import type { Route } from './route.js'

export function createReferencePage(_routes: readonly Route[]): RequestHandler {
  return (_request, response) => {
    response.type('text/plain').send('…')
  }
}
