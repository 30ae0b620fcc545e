import { type Tree, under } from '../tree.ts'

/** Whether a noun is led in as known: « les consultations », « ce sommet », « leur rencontre ». */
export function isDefinite(at: number, tree: Tree): boolean {
  return under(tree, at).some((child) => {
    const feats = tree.tokens[child]?.feats ?? ''
    return feats.includes('Definite=Def') || feats.includes('PronType=Dem') || feats.includes('Poss=Yes')
  })
}
