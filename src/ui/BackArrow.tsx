import styles from './BackArrow.module.css'

/** Before the words of a link that leads back. The words say so themselves. */
export const BackArrow = () => <span aria-hidden="true" className={styles.arrow} />
