pub(crate) mod statistics_fact {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "statistics_fact")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) seq: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) ordinal: i64,
        pub(crate) measure: String,
        pub(crate) at: i64,
        pub(crate) body: String,
        pub(crate) folded: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod statistics_cube {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "statistics_cube")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) cube: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) day: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) first: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) second: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) third: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) measure: String,
        pub(crate) cases: i64,
        pub(crate) amount: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod lease {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lease")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) name: String,
        pub(crate) holder: Uuid,
        pub(crate) until: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
