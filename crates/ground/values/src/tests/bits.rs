//! Sets of places against sets of numbers.

use crate::Bits;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn places() -> impl Strategy<Value = BTreeSet<usize>> {
    prop::collection::btree_set(0_usize..300, 0..60)
}

fn bits(places: &BTreeSet<usize>) -> Bits {
    places.iter().copied().collect()
}

fn set(bits: &Bits) -> BTreeSet<usize> {
    bits.from(0).collect()
}

proptest! {
    #[test]
    fn bits_are_a_set(a in places(), b in places(), place in 0_usize..300) {
        let (one, other) = (bits(&a), bits(&b));
        prop_assert_eq!(&set(&one), &a);
        prop_assert_eq!(one.count(), i64::try_from(a.len()).unwrap());
        let shared: BTreeSet<usize> = a.intersection(&b).copied().collect();
        prop_assert_eq!(one.count_shared(&other), i64::try_from(shared.len()).unwrap());
        let (mut kept, mut both, mut less) = (one.clone(), one.clone(), one.clone());
        kept.keep(&other);
        both.add(&other);
        less.remove(place);
        prop_assert_eq!(set(&kept), shared);
        prop_assert_eq!(set(&both), a.union(&b).copied().collect::<BTreeSet<_>>());
        prop_assert_eq!(set(&less), a.iter().copied().filter(|p| *p != place).collect::<BTreeSet<_>>());
        let from: Vec<usize> = one.from(place).collect();
        prop_assert_eq!(from, a.range(place..).copied().collect::<Vec<_>>());
    }

    #[test]
    fn a_row_that_comes_between_moves_the_others(a in places(), place in 0_usize..300) {
        let mut moved = bits(&a);
        moved.make_room(place);
        let expected: BTreeSet<usize> = a.iter().map(|p| if *p < place { *p } else { p + 1 }).collect();
        prop_assert_eq!(set(&moved), expected);
    }
}
