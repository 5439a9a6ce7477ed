/** What the address converter is asked and what it answers. */
import type { Candidate, Citation, ConversionStatus, IsoDate, Unit } from '../model.ts'
import type { Match } from '../register.ts'

export type AddressStatus = ConversionStatus | 'by-point' | 'by-hamlet'

/** Degrees, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }

type Ring = readonly (readonly number[])[]
/** The two area geometries of GeoJSON. */
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** Areas of units as they are on `to`: by code, or a GeoJSON collection whose features have the code as `id`. */
export type Boundaries =
  | { readonly [code: string]: Area }
  | {
      readonly type: 'FeatureCollection'
      readonly features: readonly {
        readonly id?: string | number | undefined
        readonly properties?: { readonly code?: string } | null | undefined
        readonly geometry: Area | null
      }[]
    }

/** A hamlet (thôn, ấp, tổ dân phố ...) of a former commune and the commune it lies in now. */
export type HamletLine = { readonly hamlet: string; readonly oldCode: string; readonly newCode: string }

export type AddressOptions = {
  /** The day on which the address was written down. Without it any day since the register begins counts. */
  readonly writtenAt?: IsoDate | undefined
  /** The day whose unit is wanted; the last day of the register where not given. May be earlier. */
  readonly to?: IsoDate | undefined
  readonly point?: Point | undefined
  readonly boundaries?: Boundaries | undefined
  readonly hamlets?: readonly HamletLine[] | undefined
}

/** How a part of the address was recognised; `type` means that the name fits and its type word does not. */
export type PartMatch = Match | 'type'
export type WrittenPart = {
  readonly level: string
  /** The characters of the input. */
  readonly text: string
  /** The name it was taken for. */
  readonly name: string
  readonly match: PartMatch
  /** Typing mistakes, 0 for any other match. */
  readonly edits: number
}

/** The address as it was understood. */
export type Written = {
  /** The unit meant, as it was when the names held together; null where several may be meant. */
  readonly unit: Unit | null
  /** Every unit that may be meant. */
  readonly readings: readonly Unit[]
  /** From the smallest part up. */
  readonly parts: readonly WrittenPart[]
}

/** Why an address was not answered with one unit; `day-matters` also stands beside an answer. */
export type AddressDoubt =
  /** The unit's people went to several. */
  | 'several-successors'
  /** An ended unit and a present one (or two of different times) bear the name. */
  | 'old-or-new'
  /** Units of different places bear the name. */
  | 'several-of-this-name'
  /**
   * A remark on an answer: written earlier, the same words may have meant ground that lies in another unit now. An
   * address without a date is read as of the last day on which its names held together.
   */
  | 'day-matters'
  /** Parts of the address contradict each other. */
  | 'parts-disagree'
  /** A part of the address could not be read. */
  | 'part-not-understood'
  /** The smallest unit is missing. */
  | 'no-commune'
  /** What became of the unit is not known. */
  | 'lineage-unknown'

/** What would settle a doubt, the most useful first. */
export type Settling = 'commune' | 'district' | 'province' | 'date' | 'hamlet' | 'street' | 'point'

/** A unit that may be the answer. `origin` is the unit as written from which it follows. */
export type AddressCandidate = Candidate & { readonly origin: Unit }

export type AddressConversion = {
  readonly status: AddressStatus
  /** The one unit on `to`; null where there is not exactly one answer. */
  readonly unit: Unit | null
  /** Best first. */
  readonly candidates: readonly AddressCandidate[]
  readonly doubt: AddressDoubt | null
  readonly settledBy: readonly Settling[]
  readonly written: Written | null
  /** House, street, hamlet: what is left of the input, character by character. */
  readonly rest: string
  /** The address anew; null where there is no one unit. */
  readonly formatted: string | null
  /** The acts between then and now. */
  readonly citations: readonly Citation[]
}

export type Converter = {
  readonly convert: (text: string, options?: AddressOptions) => AddressConversion
  readonly convertMany: (texts: Iterable<string>, options?: AddressOptions) => AddressConversion[]
}
