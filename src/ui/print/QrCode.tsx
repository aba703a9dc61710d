import { encode } from 'uqr'

/** A QR code drawn as one path, sharp at any size. It stands for an address that is printed beside it. */
export const QrCode = ({ text, size }: { text: string; size: number }) => {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      width={`${size}pt`}
      height={`${size}pt`}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill="#000" />
    </svg>
  )
}
