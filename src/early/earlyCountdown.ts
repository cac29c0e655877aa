import { countdownList } from '../lists/countdownList.ts'
import { earlyList } from './earlyList.ts'

// Built without the headings of the story.
earlyList(countdownList, ({ sort }) => sort !== 'story')
