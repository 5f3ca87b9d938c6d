import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

export interface TabEntry {
  readonly id: string
  readonly label: string
  readonly badge?: ReactNode
  readonly content: ReactNode
}

interface TabsProps {
  label: string
  tabs: readonly TabEntry[]
  /** A button behind the tabs. */
  end?: ReactNode
}

/** Several panels at one place, one of them in sight. */
export function Tabs({ label, tabs, end }: TabsProps) {
  return (
    <AriaTabs className={styles['tabs'] ?? ''}>
      <div className={styles['head']}>
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
              {tab.label}
              {tab.badge}
            </Tab>
          ))}
        </TabList>
        {end !== undefined && <div className={styles['end']}>{end}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
