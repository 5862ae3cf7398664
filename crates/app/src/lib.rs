//! The application: the list of slices in the order of the thread.
