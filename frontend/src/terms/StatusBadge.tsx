import { CircleCheckBig, CornerUpLeft, Globe, PencilLine, Send, Signature } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge, type BadgeTone } from '../design'
import type { FormStatus } from '../graphql/generated/graphql'

const looks = {
  DRAFT: { tone: 'grey', Icon: PencilLine },
  SUBMITTED: { tone: 'blue', Icon: Send },
  ENDORSED: { tone: 'teal', Icon: Signature },
  RETURNED: { tone: 'orange', Icon: CornerUpLeft },
  APPROVED: { tone: 'green', Icon: CircleCheckBig },
  PUBLISHED: { tone: 'violet', Icon: Globe },
} as const satisfies Record<FormStatus, { tone: BadgeTone; Icon: unknown }>

/** Where a form stands, in an icon and a word. */
export function StatusBadge({ status }: { status: FormStatus }) {
  const { t } = useTranslation()
  const { tone, Icon } = looks[status]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  )
}
