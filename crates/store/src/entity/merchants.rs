pub(crate) mod merchant {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "merchant")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) legal_name: String,
        pub(crate) name_folded: String,
        pub(crate) country: Option<String>,
        pub(crate) registration_number: Option<String>,
        pub(crate) state: String,
        pub(crate) confirmed_at: Option<i64>,
        pub(crate) confirmed_by: Option<Uuid>,
        pub(crate) merged_into: Option<Uuid>,
        pub(crate) version: i64,
        pub(crate) created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod merchant_domain {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "merchant_domain")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) merchant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) domain: String,
        pub(crate) confirmed_at: Option<i64>,
        pub(crate) confirmed_by: Option<Uuid>,
        pub(crate) added_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod merchant_address {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "merchant_address")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) merchant_id: Uuid,
        pub(crate) kind: String,
        pub(crate) value: String,
        pub(crate) value_folded: String,
        pub(crate) domain: Option<String>,
        pub(crate) verified_at: Option<i64>,
        pub(crate) verified_how: Option<String>,
        pub(crate) verified_by: Option<Uuid>,
        pub(crate) added_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod merchant_alias {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "merchant_alias")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) merchant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) name_folded: String,
        pub(crate) name: String,
        pub(crate) added_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod merchant_history {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "merchant_history")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) merchant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) seq: i64,
        pub(crate) at: i64,
        pub(crate) account_id: Option<Uuid>,
        pub(crate) change: String,
        pub(crate) detail: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
