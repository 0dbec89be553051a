// Only the parts of Mantine the page is made of; the order is Mantine's own.
import '@mantine/core/styles.css';
