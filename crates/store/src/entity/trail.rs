pub(crate) mod audit {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) at: i64,
        pub(crate) actor_role: String,
        pub(crate) actor_id: Option<Uuid>,
        pub(crate) action: String,
        pub(crate) subject_kind: String,
        pub(crate) subject_id: Option<Uuid>,
        pub(crate) case_id: Option<Uuid>,
        pub(crate) detail: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
