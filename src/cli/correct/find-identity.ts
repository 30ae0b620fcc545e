import type { IdentityAddress } from '../../model/correction.ts'
import type { Identities } from '../../record/identities/identities.ts'
import type { Identity } from '../../record/identities/identity.ts'
import { identitiesNamed } from '../../record/identities/search-identities.ts'

/**
 * The identity of a name or an id.
 *
 * @throws Error where there is none or there are several; the message lists them.
 */
export function findIdentity(identities: Identities, nameOrId: string): Identity {
  const [found, ...others] = identitiesNamed(identities, nameOrId)
  if (!found) {
    throw new Error(
      `no identity is called “${nameOrId}”; \`pourparlers who NAME\` finds it by any of its words`,
    )
  }
  if (others.length === 0) return found
  const ids = [found, ...others].map(({ id }) => id).join(', ')
  throw new Error(`“${nameOrId}” may be several: ${ids}; name one by its id`)
}

/** How a correction names an identity. */
export function addressOf({ id, name }: Identity): IdentityAddress {
  return { id, name }
}
