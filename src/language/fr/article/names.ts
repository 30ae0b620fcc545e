import { foldText } from '../../fold-text.ts'

const divider = /\s*(?:,|;|\/|\||·|•|\+|&|\(|\)|\s(?:et|and|avec|with)\s)\s*/u
const leading = /^(?:avec|et|par|by|de|d'|and|with|mme|m\.|mr|dr|me)\s+/iu
/** Words after a name that say what the person is, or for whom. */
const functionWords =
  /\s+(?:[ÉéEe]dit(?:eur|rice)|[Jj]ournaliste|[Rr][ée]dact(?:eur|rice)|[Cc]orrespondante?|[Rr]eporter|[Cc]hef(?:fe)?|[Ee]nvoy[ée]e?|[Cc]hroniqueu(?:r|se)|[Aa]nalyste|[Dd]irect(?:eur|rice)|[Gg]rand reporter|[Ss]ecr[ée]taire|[Ss]tagiaire|pour|chez|from|depuis)(?:\s.*)?$/u
/** « de CNN », « du bureau de … »: for whom somebody writes. */
const employer =
  /\s+(?:de|du|à|au|en|d'|of)\s+(?:la |l')?(?:\p{Lu}{2,}|agence|journal|bureau|service|notre|rédaction)(?!\p{Ll}).*$/u
const person =
  /^\p{Lu}[\p{L}.'-]*(?: (?:(?:de|du|des|la|le|van|von|der|den|ben|bin|ibn|al|el|da|dos|di|del|ould|ag|y|zu|abou|abu) )*(?:d'|al-|el-|l')?\p{Lu}[\p{L}.'-]*){1,4}$/u
/** Parts of a byline that are nobody's name. */
const nobody =
  /^(?:(?:la |le |l'|les |notre |nos )?(?:redaction|agences?|desk|newsroom|equipe|correspondant|envoye|service|bureau|web|admin|webmaster|staff|editor|redacteur)\b.*|.*\b(?:afp|reuters|tass|xinhua|agence|agency|associated press|interfax|belga|ansa|efe|dpa|keystone|ats|anadolu|bloomberg|ria novosti|presse canadienne|rtbf|medias?|redaction)\b.*|ap|aps|map|tap|efe|pti)$/
/** « envoyée spéciale à … », « correspondant à … »: what stands for no name beside one. */
const office =
  /^(?:notre |nos )?(?:envoye|correspondant|journaliste|redact|reporter|grand reporter|chef|editor|stagiaire|special|photos?|a |en |au |aux |dans |depuis |chercheu|professeur|analyste|directeur|specialiste)/

/**
 * The people in a list of names such as « Ana Lagarde et Bruno Viret, envoyés spéciaux à Port-Nord, avec AFP », without functions,
 * places and agencies; null where a part of it is neither a name nor one of these.
 */
export function readNames(text: string): string[] | null {
  const names: string[] = []
  for (const part of text.replace(/[’‘]/g, "'").split(divider)) {
    const bare = part.replace(leading, '').trim()
    const name = bare.replace(functionWords, '').replace(employer, '').trim()
    if (bare === '' || isNobody(bare)) continue
    if (person.test(name) && !isNobody(name)) names.push(name)
    else if (names.length === 0 || !isPlace(bare)) return null
  }
  return [...new Set(names)]
}

function isNobody(part: string): boolean {
  const folded = foldText(part)
  return nobody.test(folded) || office.test(folded)
}

function isPlace(part: string): boolean {
  return /^\p{Lu}[\p{L}' -]{1,30}$/u.test(part)
}
