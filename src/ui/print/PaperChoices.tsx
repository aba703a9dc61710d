import { useStore } from '@nanostores/react'
import { useTranslation } from 'react-i18next'
import {
  FACES,
  ORIENTATIONS,
  PAPERS,
  type PrintChoices,
  SPACINGS,
  TYPE_SIZES,
} from '../../app/print-choices.ts'
import { useServices } from '../parts/services-context.ts'
import { Choice, Toggle } from '../settings/Choice.tsx'

/** The sheet, its type, and what stands at its head and foot. */
export const PaperChoices = ({ part }: { part: 'paper' | 'type' | 'furniture' }) => {
  const { t } = useTranslation('print')
  const { printing } = useServices()
  const choices = useStore(printing.choices)
  const toggle = (key: 'captions' | 'lineNumbers' | 'nameLines' | 'footer' | 'qr' | 'tint') => (
    <Toggle label={t(key)} on={choices[key]} onChange={(on) => printing.change({ [key]: on })} />
  )
  const change = (changed: Partial<PrintChoices>) => printing.change(changed)
  switch (part) {
    case 'paper':
      return (
        <>
          <Choice
            label={t('paperSize')}
            value={choices.paper}
            options={PAPERS.map((value) => ({ value, label: value }))}
            onChange={(paper) => change({ paper })}
          />
          <Choice
            label={t('orientation')}
            value={choices.orientation}
            options={ORIENTATIONS.map((value) => ({ value, label: t(value) }))}
            onChange={(orientation) => change({ orientation })}
          />
          {toggle('tint')}
        </>
      )
    case 'type':
      return (
        <>
          <Choice
            label={t('typeSize')}
            value={`${choices.typeSize}`}
            options={TYPE_SIZES.map((size) => ({ value: `${size}` as const, label: t(`sizes.${size}`) }))}
            onChange={(value) => {
              const typeSize = TYPE_SIZES.find((size) => `${size}` === value)
              if (typeSize) change({ typeSize })
            }}
          />
          <Choice
            label={t('spacing')}
            value={choices.spacing}
            options={SPACINGS.map((value) => ({ value, label: t(`spacings.${value}`) }))}
            onChange={(spacing) => change({ spacing })}
          />
          <Choice
            label={t('face')}
            value={choices.face}
            options={FACES.map((value) => ({ value, label: t(`faces.${value}`) }))}
            onChange={(face) => change({ face })}
          />
          {toggle('lineNumbers')}
          {toggle('captions')}
        </>
      )
    case 'furniture':
      return (
        <>
          {toggle('nameLines')}
          {toggle('footer')}
          {choices.footer && toggle('qr')}
        </>
      )
  }
}
