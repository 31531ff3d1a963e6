import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers that keep a page to itself: nothing from third parties, no inline script or style, no framing. The referrer
 * stays within the site, since what somebody seeks stands in the address.
 */
export function securityHeaders(baseUrl: string): readonly RequestHandler[] {
  const isSecure = baseUrl.startsWith('https:')
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          ...(isSecure ? { upgradeInsecureRequests: [] } : {})
        }
      },
      // Without TLS the header is meaningless, and on localhost it would lock out other programs.
      strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' }
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
      next()
    }
  ]
}
